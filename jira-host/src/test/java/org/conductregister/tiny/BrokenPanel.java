package org.conductregister.tiny;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Throws whenever it is shown. */
public class BrokenPanel implements WebPanel {

    @Override
    public String getHtml(Map<String, Object> context) {
        throw new IllegalStateException("broken on purpose");
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}

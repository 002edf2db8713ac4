package org.conductregister.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.conductregister.jira.text.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final TemplateRenderer renderer = mock();
    private final Pages pages = new Pages(renderer, mock(), new Wording(mock()));

    record Shown(String url, String label) {}

    @BeforeEach
    void aTemplateThatPrintsWhatItIsGiven() throws IOException {
        doAnswer(call -> call.<Writer>getArgument(2)
                        .append(String.valueOf(call.<Map<?, ?>>getArgument(1).get("page"))))
                .when(renderer)
                .render(anyString(), any(), any(Writer.class));
    }

    @Test
    void aPartIsRenderedOncePerContent() throws IOException {
        assertThat(pages.part("button", new Shown("/a", "Report"))).isEqualTo("{url=/a, label=Report}");
        assertThat(pages.part("button", new Shown("/a", "Report"))).isEqualTo("{url=/a, label=Report}");
        assertThat(pages.part("button", new Shown("/a", "Melden"))).isEqualTo("{url=/a, label=Melden}");
        verify(renderer, times(2)).render(anyString(), any(), any(Writer.class));
    }
}

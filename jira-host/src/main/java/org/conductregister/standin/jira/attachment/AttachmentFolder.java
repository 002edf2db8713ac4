package org.conductregister.standin.jira.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.conductregister.standin.Settings;
import org.springframework.stereotype.Component;

/** Where the bytes of attachments are kept: one file for each, below the data folder, shared by the nodes that use it. */
@Component
final class AttachmentFolder {

    private final Path folder;

    AttachmentFolder(Settings settings) {
        folder = settings.data().resolve("attachments");
    }

    Path file(long id) {
        return folder.resolve(Long.toString(id));
    }

    void take(long id, Path from) throws IOException {
        Files.createDirectories(folder);
        Files.move(from, file(id), StandardCopyOption.REPLACE_EXISTING);
    }
}

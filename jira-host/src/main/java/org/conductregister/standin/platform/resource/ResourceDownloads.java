package org.conductregister.standin.platform.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.plugin.PluginModules;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Serves the files of the apps' web resources to everybody, with the texts filled in where a module asks for it. */
@RestController
final class ResourceDownloads {

    private final PluginModules modules;
    private final WebResources resources;
    private final ScriptTexts texts;

    ResourceDownloads(PluginModules modules, WebResources resources, ScriptTexts texts) {
        this.modules = modules;
        this.resources = resources;
        this.texts = texts;
    }

    @GetMapping("/download/resources/{moduleKey}/{*name}")
    ResponseEntity<byte[]> download(@PathVariable String moduleKey, @PathVariable String name) throws IOException {
        String file = name.substring(1);
        return answer(file, content(module(moduleKey), file));
    }

    /** All scripts or all styles of these modules, one after the other. */
    @GetMapping("/download/batch/{moduleKeys}/batch.{kind:js|css}")
    ResponseEntity<byte[]> batch(@PathVariable List<String> moduleKeys, @PathVariable String kind) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String key : moduleKeys) {
            Module module = module(key);
            for (WebResources.File file : resources.files(module)) {
                if (file.name().endsWith("." + kind)) {
                    all.write(content(module, file.name()));
                    all.write('\n');
                }
            }
        }
        return answer("batch." + kind, all.toByteArray());
    }

    private static ResponseEntity<byte[]> answer(String file, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type(file))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(content);
    }

    private Module module(String key) {
        return modules.find(key)
                .filter(module -> module.type().equals("web-resource"))
                .orElseThrow(ResourceDownloads::missing);
    }

    private byte[] content(Module module, String file) throws IOException {
        String location = resources.location(module, file).orElseThrow(ResourceDownloads::missing);
        URL entry = module.app().bundle().getEntry(location);
        if (entry == null) {
            throw missing();
        }
        try (InputStream in = entry.openStream()) {
            return transformed(module, file, in.readAllBytes());
        }
    }

    private byte[] transformed(Module module, String file, byte[] content) {
        return file.endsWith(".js") && ScriptTexts.isWantedBy(module)
                ? texts.fillIn(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content;
    }

    private static MediaType type(String file) {
        MediaType type = MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return type.getType().equals("text") || file.endsWith(".js")
                ? new MediaType(type, StandardCharsets.UTF_8)
                : type;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package org.conductregister.standin.jira.rest;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.attachment.Attachments;
import org.conductregister.standin.jira.desk.Requests;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code issue/{key}/attachments}, {@code attachment/{id}} and the bytes. A file is always offered for download. */
@RestController
class AttachmentRest {

    private final IssueFinder finder;
    private final Attachments attachments;
    private final Requests requests;
    private final Shapes shapes;
    private final PermissionManager permissions;
    private final Caller caller;

    AttachmentRest(
            IssueFinder finder,
            Attachments attachments,
            Requests requests,
            Shapes shapes,
            PermissionManager permissions,
            Caller caller) {
        this.finder = finder;
        this.attachments = attachments;
        this.requests = requests;
        this.shapes = shapes;
        this.permissions = permissions;
        this.caller = caller;
    }

    @PostMapping({"/rest/api/2/issue/{key}/attachments", "/rest/api/latest/issue/{key}/attachments"})
    List<Map<String, Object>> attach(@PathVariable String key, @RequestParam("file") List<MultipartFile> files)
            throws IOException, AttachmentException {
        Issue issue = finder.visible(key);
        ApplicationUser user = caller.licensed();
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, issue, user)) {
            throw RestProblem.of(HttpStatus.FORBIDDEN, "You do not have the permission to attach files.");
        }
        List<Map<String, Object>> made = new ArrayList<>();
        for (MultipartFile file : files) {
            Path copy = Files.createTempFile("upload", null);
            file.transferTo(copy);
            ChangeItemBean item = attachments.createAttachment(new CreateAttachmentParamsBean.Builder(
                            copy.toFile(), name(file), file.getContentType(), user, issue)
                    .build());
            made.add(shapes.attachment(attachments.getAttachment(Long.valueOf(item.getTo()))));
        }
        return made;
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "file" : file.getOriginalFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private Attachment find(long id) {
        Attachment found = attachments.getAttachment(id);
        ApplicationUser user = caller.any();
        if (found == null || !requests.shows(user, found)) {
            throw RestProblem.notFound("The attachment with id '" + id + "' does not exist");
        }
        return found;
    }

    @GetMapping({"/rest/api/2/attachment/{id}", "/rest/api/latest/attachment/{id}"})
    Map<String, Object> get(@PathVariable long id) {
        return shapes.attachment(find(id));
    }

    @DeleteMapping({"/rest/api/2/attachment/{id}", "/rest/api/latest/attachment/{id}"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) throws RemoveException {
        Attachment found = find(id);
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, found.getIssue(), caller.licensed())) {
            throw RestProblem.of(HttpStatus.FORBIDDEN, "You do not have the permission to delete this attachment.");
        }
        attachments.deleteAttachment(found);
    }

    @GetMapping({"/rest/api/2/attachment/content/{id}", "/rest/api/latest/attachment/content/{id}"})
    ResponseEntity<Resource> content(@PathVariable long id) {
        Attachment found = find(id);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(found.getFilename(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(attachments.file(found)));
    }
}

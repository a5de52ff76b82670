package org.hearth.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A file of a form, read whole: pages take few and small ones (hearth.body.uploads).
 *
 * @param name as the device calls it; not to be believed
 */
public record UploadedFile(String name, byte[] content) {

    /** The files somebody chose; a field left empty sends one without name and content. */
    public static List<UploadedFile> of(List<FileUpload> field) {
        if (field == null) {
            return List.of();
        }
        return field.stream()
                .filter(file -> file.size() > 0 || !file.fileName().isEmpty())
                .map(UploadedFile::read)
                .toList();
    }

    private static UploadedFile read(FileUpload file) {
        try {
            return new UploadedFile(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

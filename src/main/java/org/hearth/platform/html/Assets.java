package org.hearth.platform.html;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.webjars.WebJarVersionLocator;

/**
 * Addresses of style sheets and pictures that change with their content, so that browsers may keep
 * them for a year: {@code {inject:assets.url('css/hearth.css')}}.
 */
@Named("assets")
@Singleton
public class Assets {

    private static final String ROOT = "/assets/";
    private static final int VERSION_BYTES = 5;

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /**
     * @param file below {@code assets}, such as {@code img/icons.svg}
     */
    public String url(String file) {
        return urls.computeIfAbsent(file, Assets::versioned);
    }

    /**
     * The address of a file of a library that the pages use, its version in it.
     *
     * @param library the webjar's name, such as {@code leaflet}
     * @param file such as {@code dist/leaflet.js}
     */
    public String library(String library, String file) {
        return urls.computeIfAbsent(library + "/" + file, asked -> inWebjar(library, file));
    }

    private static String inWebjar(String library, String file) {
        String path = new WebJarVersionLocator().path(library, file);
        if (path == null) {
            throw new IllegalArgumentException("No file " + file + " in " + library);
        }
        return "/webjars/" + path;
    }

    private static String versioned(String file) {
        String path = "META-INF/resources" + ROOT + file;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream content = loader.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalArgumentException("No asset " + file);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return ROOT + file + "?v=" + HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

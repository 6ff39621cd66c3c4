package io.hookline.content.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packed bytes, also such as nobody should send. */
public final class Archives {

  private Archives() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] zip(Map<String, byte[]> files) {
    return zip(files, StandardCharsets.UTF_8);
  }

  public static byte[] zip(Map<String, byte[]> files, Charset names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return bytes.toByteArray();
  }

  public static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return bytes.toByteArray();
  }

  public static Map<String, byte[]> unzip(byte[] archive) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      Path file = Files.write(Files.createTempFile("archive", ".zip"), archive);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return files;
  }

  /** The archive with another file, or another content of one. */
  public static byte[] with(byte[] archive, String name, byte[] content) {
    Map<String, byte[]> files = unzip(archive);
    files.put(name, content);
    return zip(files);
  }

  /** The archive with the flag on each entry that says that it needs a password. */
  public static byte[] locked(byte[] archive) {
    byte[] locked = archive.clone();
    for (int i = 0; i + 10 < locked.length; i++) {
      boolean header = locked[i] == 'P' && locked[i + 1] == 'K';
      if (header && locked[i + 2] == 3 && locked[i + 3] == 4) {
        locked[i + 6] |= 1;
      }
      if (header && locked[i + 2] == 1 && locked[i + 3] == 2) {
        locked[i + 8] |= 1;
      }
    }
    return locked;
  }
}

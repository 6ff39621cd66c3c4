package io.hookline.content.sheet;

import io.hookline.kit.problem.Problem;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip file, of which nothing is ever written to disk under a name of its own.
 *
 * @param problem how to call it when it is broken
 */
record Archive(Path file, SheetLimits limits, Problem problem) {

  /** No archive of these networks is older. */
  private static final int FIRST_YEAR = 2016;

  /** A file of the archive. */
  record Part(String name, long packed, long unpacked, LocalDateTime writtenAt) {}

  /**
   * @throws Problem when it is broken, locked, leads out of itself, or unpacks to too much
   */
  List<Part> parts(int most) throws IOException {
    try (ZipFile zip = opened()) {
      if (zip.size() > most) {
        throw new Problem(
            SheetProblem.ARCHIVE_TOO_MANY_FILES, "At most " + most + " files are read.");
      }
      List<Part> parts = new ArrayList<>();
      Set<String> names = new HashSet<>();
      long unpacked = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        requireInside(entry.getName());
        if (!names.add(entry.getName())) {
          throw new Problem(
              SheetProblem.ARCHIVE_BROKEN, "Two files in the archive have the same name.");
        }
        unpacked += Math.max(0, entry.getSize());
        if (!entry.isDirectory()) {
          parts.add(
              new Part(
                  entry.getName(), entry.getCompressedSize(), entry.getSize(), writtenAt(entry)));
        }
      }
      if (unpacked > limits.unpacked()) {
        throw Bounded.tooLarge(limits.unpacked());
      }
      return parts;
    } catch (ZipException broken) {
      throw said(broken);
    } catch (EOFException | IllegalArgumentException broken) {
      throw problem;
    }
  }

  private Problem said(ZipException broken) {
    return String.valueOf(broken.getMessage()).contains("encrypted")
        ? new Problem(SheetProblem.ARCHIVE_ENCRYPTED, "Send the archive without a password.")
        : problem;
  }

  private ZipFile opened() throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException perhapsOtherNames) {
      // Windows writes names in the encoding of the country and does not say which.
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private static void requireInside(String name) {
    String path = name.replace('\\', '/');
    if (path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || path.indexOf('\0') >= 0
        || ("/" + path + "/").contains("/../")) {
      throw new Problem(
          SheetProblem.ARCHIVE_PATH_REFUSED, "A file in the archive has a path that leads out.");
    }
  }

  /** Null of the beginning of time, which programs write that do not know better. */
  private static LocalDateTime writtenAt(ZipEntry entry) {
    try {
      LocalDateTime time = entry.getTime() < 0 ? null : entry.getTimeLocal();
      return time == null || time.getYear() < FIRST_YEAR ? null : time;
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  Content content(String name) {
    return () -> part(name);
  }

  private InputStream part(String name) throws IOException {
    ZipFile zip = opened();
    try {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw problem;
      }
      InputStream bytes = zip.getInputStream(entry);
      long declared = entry.getSize() < 0 ? Long.MAX_VALUE : entry.getSize();
      return new FilterInputStream(
          Bounded.of(bytes, entry.getCompressedSize(), declared, limits, problem)) {
        @Override
        public void close() throws IOException {
          zip.close();
        }
      };
    } catch (ZipException locked) {
      zip.close();
      throw said(locked);
    } catch (RuntimeException damaged) {
      zip.close();
      throw damaged instanceof Problem ? damaged : problem;
    }
  }
}

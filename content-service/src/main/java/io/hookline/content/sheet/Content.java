package io.hookline.content.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read again. */
interface Content {

  InputStream open() throws IOException;

  /** Where they are on disk as they are; null if they are not. */
  default Path path() {
    return null;
  }

  static Content of(Path file) {
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public Path path() {
        return file;
      }
    };
  }
}

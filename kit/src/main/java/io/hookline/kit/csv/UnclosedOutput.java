package io.hookline.kit.csv;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An answer's body for a writer that closes what it writes to: the server ends the answer, and only
 * when all of it was written. A file that broke off must not look complete.
 */
public final class UnclosedOutput extends FilterOutputStream {

  public UnclosedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void flush() {
    // Bytes go out when the server's buffer is full.
  }

  @Override
  public void close() {
    // Left to the server.
  }
}

package io.hookline.bulk.imports;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A body without its compression, which may not be a bomb. */
final class Unpacked extends FilterInputStream {

  private static final int BUFFER = 1 << 16;

  /** Below this many bytes no ratio is suspicious: short texts of blanks pack very well. */
  private static final long HARMLESS = 1 << 20;

  private final Counted packed;
  private final long largest;
  private final int ratio;
  private long count;

  private Unpacked(InputStream unpacking, Counted packed, long largest, int ratio) {
    super(unpacking);
    this.packed = packed;
    this.largest = largest;
    this.ratio = ratio;
  }

  /**
   * @param encoding the request's Content-Encoding, null for none
   * @throws Problem UNSUPPORTED_MEDIA_TYPE, GZIP_MALFORMED; UNPACKED_TOO_LARGE while it is read
   */
  static InputStream of(InputStream body, String encoding, ImportConfig config) throws IOException {
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      return body;
    }
    if (!encoding.equalsIgnoreCase("gzip")) {
      throw new Problem(
          CommonProblem.UNSUPPORTED_MEDIA_TYPE, "The only Content-Encoding understood is gzip.");
    }
    Counted packed = new Counted(body);
    try {
      return new Unpacked(
          new GZIPInputStream(packed, BUFFER),
          packed,
          config.unpacked().asLongValue(),
          config.unpackedRatio());
    } catch (ZipException | EOFException broken) {
      throw malformed();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read;
    try {
      read = super.read(into, from, length);
    } catch (ZipException | EOFException broken) {
      throw malformed();
    }
    count += Math.max(0, read);
    if (count > largest || count > HARMLESS && count / ratio > packed.count) {
      throw new Problem(
          ImportProblem.UNPACKED_TOO_LARGE,
          "At most " + largest + " bytes are accepted, and " + ratio + " times what is sent.");
    }
    return read;
  }

  private static Problem malformed() {
    return new Problem(ImportProblem.GZIP_MALFORMED, "It is broken or ends too early.");
  }

  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}

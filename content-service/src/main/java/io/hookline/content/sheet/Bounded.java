package io.hookline.content.sheet;

import io.hookline.bulk.imports.ImportProblem;
import io.hookline.kit.problem.Problem;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** What is unpacked, which may not be a bomb and may not end too early. */
final class Bounded extends FilterInputStream {

  /** Below this many bytes no ratio is suspicious: short texts of blanks pack very well. */
  private static final long HARMLESS = 1 << 20;

  private final long largest;
  private final long declared;
  private final Problem broken;
  private long count;

  private Bounded(InputStream unpacking, long largest, long declared, Problem broken) {
    super(unpacking);
    this.largest = largest;
    this.declared = declared;
    this.broken = broken;
  }

  /**
   * @param packed bytes
   * @param broken what to say where they cannot be unpacked
   */
  static InputStream of(InputStream unpacking, long packed, SheetLimits limits, Problem broken) {
    return of(unpacking, packed, Long.MAX_VALUE, limits, broken);
  }

  /**
   * @param declared bytes that the archive says there are, of which the sum is bounded: more of
   *     them are a lie
   */
  static InputStream of(
      InputStream unpacking, long packed, long declared, SheetLimits limits, Problem broken) {
    long byRatio = Math.max(HARMLESS, Math.max(0, packed) * limits.ratio());
    return new Bounded(unpacking, Math.min(limits.unpacked(), byRatio), declared, broken);
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
    } catch (ZipException | EOFException | IllegalArgumentException damaged) {
      throw broken;
    }
    count += Math.max(0, read);
    if (count > largest) {
      throw tooLarge(largest);
    }
    if (count > declared) {
      throw broken;
    }
    return read;
  }

  static Problem tooLarge(long largest) {
    return new Problem(
        ImportProblem.UNPACKED_TOO_LARGE,
        "A part of the file has more than " + largest + " bytes when it is unpacked.");
  }
}

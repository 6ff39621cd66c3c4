package io.hookline.attribution.collect.spool;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** A record in a file: its length, its checksum, itself. */
final class Frame {

  static final int HEAD = 8;

  static final int LONGEST = 1 << 20;

  private Frame() {}

  static void write(byte[] record, ByteArrayOutputStream to) {
    to.writeBytes(ByteBuffer.allocate(HEAD).putInt(record.length).putInt(sum(record)).array());
    to.writeBytes(record);
  }

  /** The next whole record, behind which the buffer stands then; null if there is none. */
  static byte[] read(ByteBuffer from) {
    if (from.remaining() < HEAD) {
      return null;
    }
    from.mark();
    int length = from.getInt();
    int sum = from.getInt();
    // Zeros, as some disks leave them behind what was written, are no record.
    if (length <= 0 || length > LONGEST || length > from.remaining()) {
      from.reset();
      return null;
    }
    byte[] record = new byte[length];
    from.get(record);
    if (sum(record) != sum) {
      from.reset();
      return null;
    }
    return record;
  }

  private static int sum(byte[] record) {
    CRC32C sum = new CRC32C();
    sum.update(record);
    return (int) sum.getValue();
  }
}

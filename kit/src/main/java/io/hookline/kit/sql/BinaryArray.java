package io.hookline.kit.sql;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * An array of one dimension as PostgreSQL receives it in binary ({@code array_recv}): nothing is
 * written as text here and read from it there.
 */
final class BinaryArray {

  private static final int HEAD = 20;

  /** An array without elements has no dimension. */
  private static final int HEAD_OF_NONE = 12;

  private static final int PLACE_OF_NULLS = 4;
  private static final byte VERSION_OF_JSONB = 1;

  /** Seconds from 1970 to 2000, from which PostgreSQL counts. */
  private static final long EPOCH = 946_684_800;

  private byte[] bytes;
  private int length = HEAD;

  /**
   * @param type OID of its elements
   * @param size number of its elements
   */
  BinaryArray(int type, int size) {
    bytes = new byte[HEAD + 20 * size];
    write(0, size == 0 ? 0 : 1);
    write(8, type);
    write(12, size);
    write(16, 1);
  }

  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  void add(byte[] element) {
    begin(element.length);
    append(element);
  }

  void addJsonb(String document) {
    byte[] text = document.getBytes(StandardCharsets.UTF_8);
    begin(1 + text.length);
    bytes[length++] = VERSION_OF_JSONB;
    append(text);
  }

  void add(int number) {
    begin(Integer.BYTES);
    append(number);
  }

  void add(long number) {
    begin(Long.BYTES);
    append(number);
  }

  void add(boolean truth) {
    begin(1);
    bytes[length++] = (byte) (truth ? 1 : 0);
  }

  void add(UUID id) {
    begin(2 * Long.BYTES);
    append(id.getMostSignificantBits());
    append(id.getLeastSignificantBits());
  }

  /** To the microsecond, as PostgreSQL keeps it: halves of one and more are rounded up. */
  void add(Instant instant) {
    long seconds = Math.multiplyExact(Math.subtractExact(instant.getEpochSecond(), EPOCH), 1000000);
    add(Math.addExact(seconds, (instant.getNano() + 500) / 1000));
  }

  void addNull() {
    begin(0);
    write(length - Integer.BYTES, -1);
    write(PLACE_OF_NULLS, 1);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length == HEAD ? HEAD_OF_NONE : length);
  }

  /** With room for the element. */
  private void begin(int size) {
    int wanted = length + Integer.BYTES + size;
    if (wanted > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(wanted, 2 * bytes.length));
    }
    append(size);
  }

  private void append(byte[] some) {
    System.arraycopy(some, 0, bytes, length, some.length);
    length += some.length;
  }

  private void append(long number) {
    append((int) (number >>> 32));
    append((int) number);
  }

  private void append(int number) {
    write(length, number);
    length += Integer.BYTES;
  }

  private void write(int place, int number) {
    bytes[place] = (byte) (number >>> 24);
    bytes[place + 1] = (byte) (number >>> 16);
    bytes[place + 2] = (byte) (number >>> 8);
    bytes[place + 3] = (byte) number;
  }
}

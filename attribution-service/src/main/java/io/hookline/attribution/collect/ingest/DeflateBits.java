package io.hookline.attribution.collect.ingest;

import java.util.Arrays;

/** One block of DEFLATE in its fixed codes (RFC 1951, section 3.2.6), bit by bit. */
final class DeflateBits {

  private static final int LAST_BLOCK = 1;
  private static final int FIXED_CODES = 1;
  private static final int END = 256;

  /** Of literals and lengths: the code as it is written, lowest bit first, and its bits. */
  private static final int[] CODES = new int[288];

  private static final int[] BITS = new int[288];

  /** Of lengths from 3: symbol, what is added to it, and in how many bits. */
  private static final int[] LENGTHS = new int[259];

  private static final int[] LENGTH_BEGINS = new int[30];
  private static final int[] LENGTH_EXTRAS = new int[30];

  static {
    for (int symbol = 0; symbol < 288; symbol++) {
      BITS[symbol] = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
      int code =
          symbol < 144
              ? 0x30 + symbol
              : symbol < 256
                  ? 0x190 + symbol - 144
                  : symbol < 280 ? symbol - 256 : 0xC0 + symbol - 280;
      CODES[symbol] = Integer.reverse(code) >>> Integer.SIZE - BITS[symbol];
    }
    int begin = 3;
    for (int symbol = 257; symbol < 285; symbol++) {
      int extra = symbol < 265 ? 0 : (symbol - 261) / 4;
      LENGTH_BEGINS[symbol - 257] = begin;
      LENGTH_EXTRAS[symbol - 257] = extra;
      for (int end = begin + (1 << extra); begin < end; begin++) {
        if (begin < 258) {
          LENGTHS[begin] = symbol;
        }
      }
    }
    LENGTHS[258] = 285;
    LENGTH_BEGINS[285 - 257] = 258;
  }

  private byte[] bytes;
  private int length;
  private long pending;
  private int count;

  /**
   * @param expected bytes that are packed
   * @param form the first byte, before the block
   */
  DeflateBits(int expected, int form) {
    bytes = new byte[16 + expected / 2];
    bytes[length++] = (byte) form;
    write(LAST_BLOCK | FIXED_CODES << 1, 3);
  }

  void literal(byte literal) {
    int symbol = literal & 0xff;
    write(CODES[symbol], BITS[symbol]);
  }

  /**
   * @param size bytes that are repeated, 3 to 258
   * @param distance how far back they begin, 1 to 32,768
   */
  void match(int size, int distance) {
    int symbol = LENGTHS[size];
    write(CODES[symbol], BITS[symbol]);
    write(size - LENGTH_BEGINS[symbol - 257], LENGTH_EXTRAS[symbol - 257]);
    int steps = distance - 1;
    if (steps < 4) {
      write(Integer.reverse(steps) >>> 27, 5);
    } else {
      // Two codes for each power of two.
      int extra = 30 - Integer.numberOfLeadingZeros(steps);
      write(Integer.reverse(2 * extra + (steps >>> extra)) >>> 27, 5);
      write(steps & (1 << extra) - 1, extra);
    }
  }

  byte[] end() {
    write(CODES[END], BITS[END]);
    write(0, 7);
    return Arrays.copyOf(bytes, length);
  }

  /** Whole bytes leave at once; of the last one what is not written is 0. */
  private void write(int value, int bits) {
    pending |= (long) value << count;
    count += bits;
    while (count >= 8) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      bytes[length++] = (byte) pending;
      pending >>>= 8;
      count -= 8;
    }
  }
}

package io.hookline.attribution.collect.ingest;

/**
 * DEFLATE (RFC 1951) with a dictionary, for a few hundred bytes at a time. zlib fills the tables of
 * its dictionary anew for each document, which takes longer than to pack it; here they are filled
 * once. By the fixed codes only, which zlib chooses for so little as well; any inflater reads it.
 */
final class SmallDeflate {

  /** What is longer is found in itself more than in the dictionary, and zlib finds more of it. */
  static final int LONGEST = 4096;

  private static final int LEAST_MATCH = 4;
  private static final int LONGEST_MATCH = 258;

  /** Of places in the dictionary that begin alike, the nearest are looked at. */
  private static final int MOST_TRIALS = 16;

  private static final int BITS_OF_DICTIONARY = 12;
  private static final int BITS_OF_DOCUMENT = 9;

  private final byte[] dictionary;

  /** The last place at which something of a hash begins, from 1; and for each the one before. */
  private final short[] last = new short[1 << BITS_OF_DICTIONARY];

  private final short[] before;

  /**
   * @param dictionary up to 28,000 bytes: with the document no more than DEFLATE looks back at
   */
  SmallDeflate(byte[] dictionary) {
    this.dictionary = dictionary;
    this.before = new short[dictionary.length + 1];
    for (int place = 0; place + LEAST_MATCH <= dictionary.length; place++) {
      int hash = hash(dictionary, place, BITS_OF_DICTIONARY);
      before[place + 1] = last[hash];
      last[hash] = (short) (place + 1);
    }
  }

  /**
   * @param document at most {@link #LONGEST} bytes
   * @param form the first byte of what is packed
   */
  byte[] pack(byte[] document, int form) {
    DeflateBits bits = new DeflateBits(document.length, form);
    short[] seen = new short[1 << BITS_OF_DOCUMENT];
    int place = 0;
    while (place + LEAST_MATCH <= document.length) {
      int hash = hash(document, place, BITS_OF_DOCUMENT);
      int other = seen[hash] - 1;
      seen[hash] = (short) (place + 1);
      int most = Math.min(LONGEST_MATCH, document.length - place);
      int length = other < 0 ? 0 : same(document, other, document, place, most);
      int distance = place - other;
      int trials = MOST_TRIALS;
      for (int known = last[hash(document, place, BITS_OF_DICTIONARY)];
          known > 0 && length < most && trials > 0;
          known = before[known]) {
        int found =
            same(
                dictionary,
                known - 1,
                document,
                place,
                Math.min(most, dictionary.length - known + 1));
        if (found > length) {
          length = found;
          distance = dictionary.length - known + 1 + place;
        }
        trials--;
      }
      if (length < LEAST_MATCH) {
        bits.literal(document[place++]);
      } else {
        bits.match(length, distance);
        place += length;
      }
    }
    while (place < document.length) {
      bits.literal(document[place++]);
    }
    return bits.end();
  }

  private static int same(byte[] some, int from, byte[] document, int place, int most) {
    int length = 0;
    while (length < most && some[from + length] == document[place + length]) {
      length++;
    }
    return length;
  }

  private static int hash(byte[] bytes, int place, int bits) {
    int four =
        bytes[place] & 0xff
            | (bytes[place + 1] & 0xff) << 8
            | (bytes[place + 2] & 0xff) << 16
            | bytes[place + 3] << 24;
    return four * 0x9E3779B1 >>> Integer.SIZE - bits;
  }
}

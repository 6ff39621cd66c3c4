package io.hookline.attribution.collect.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * JSON of a few hundred bytes in a third of them. By DEFLATE (RFC 1951) with a dictionary of what
 * such documents have in common, names of fields and browsers; PostgreSQL compresses nothing below
 * two kilobytes. The first byte says how the rest is to be read, so that another dictionary can
 * follow.
 */
final class PackedJson {

  private static final int FIRST_DICTIONARY = 1;

  /** What stands nearest to its end is found best. Stored rows need it as it is. */
  private static final byte[] DICTIONARY = resource("/ingest/payload-dictionary-1.txt");

  private static final SmallDeflate SMALL = new SmallDeflate(DICTIONARY);

  /** They hold a quarter of a megabyte each, outside of the heap. */
  private static final Queue<Deflater> DEFLATERS = new ArrayBlockingQueue<>(16);

  private static final Queue<Inflater> INFLATERS = new ArrayBlockingQueue<>(16);

  private PackedJson() {}

  static byte[] pack(byte[] json) {
    return json.length <= SmallDeflate.LONGEST
        ? SMALL.pack(json, FIRST_DICTIONARY)
        : packLarge(json);
  }

  private static byte[] packLarge(byte[] json) {
    Deflater deflater = take(DEFLATERS, () -> new Deflater(Deflater.BEST_SPEED, true));
    deflater.setDictionary(DICTIONARY);
    deflater.setInput(json);
    deflater.finish();
    byte[] buffer = new byte[json.length / 2 + 64];
    ByteArrayOutputStream packed = new ByteArrayOutputStream(buffer.length);
    packed.write(FIRST_DICTIONARY);
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.reset();
    if (!DEFLATERS.offer(deflater)) {
      deflater.end();
    }
    return packed.toByteArray();
  }

  static byte[] unpack(byte[] packed) {
    if (packed.length == 0 || packed[0] != FIRST_DICTIONARY) {
      throw new IllegalStateException("A stored payload is not of a known form");
    }
    Inflater inflater = take(INFLATERS, () -> new Inflater(true));
    try {
      inflater.setDictionary(DICTIONARY);
      inflater.setInput(packed, 1, packed.length - 1);
      byte[] buffer = new byte[1024];
      ByteArrayOutputStream json = new ByteArrayOutputStream(buffer.length);
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && inflater.needsInput()) {
          throw new IllegalStateException("A stored payload breaks off");
        }
        json.write(buffer, 0, read);
      }
      return json.toByteArray();
    } catch (DataFormatException broken) {
      throw new IllegalStateException("A stored payload cannot be read", broken);
    } finally {
      inflater.reset();
      if (!INFLATERS.offer(inflater)) {
        inflater.end();
      }
    }
  }

  private static <T> T take(Queue<T> idle, Supplier<T> other) {
    T taken = idle.poll();
    return taken == null ? other.get() : taken;
  }

  private static byte[] resource(String name) {
    try (InputStream file = PackedJson.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

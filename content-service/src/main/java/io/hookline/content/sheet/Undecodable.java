package io.hookline.content.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Where bytes are no text. */
final class Undecodable {

  private Undecodable() {}

  /** The line, from 1, on which the first bytes stand that the decoder does not know. */
  static long line(InputStream bytes, CharsetDecoder decoder) throws IOException {
    ByteBuffer in = ByteBuffer.allocate(1 << 13);
    CharBuffer out = CharBuffer.allocate(1 << 14);
    long line = 1;
    for (boolean last = false; !last; in.compact()) {
      int read = bytes.read(in.array(), in.position(), in.remaining());
      last = read < 0;
      in.position(in.position() + Math.max(0, read)).flip();
      CoderResult result = decoder.decode(in, out, last);
      line += out.flip().chars().filter(c -> c == '\n').count();
      out.clear();
      if (result.isError()) {
        return line;
      }
    }
    return line;
  }
}

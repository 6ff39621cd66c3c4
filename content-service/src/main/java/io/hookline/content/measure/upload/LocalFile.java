package io.hookline.content.measure.upload;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * A file on this replica's disk for as long as it is read; what lasts is in the database.
 *
 * @param sha256 in hexadecimal
 */
record LocalFile(Path path, long bytes, String sha256) implements Closeable {

  /** Bytes in a piece of the database. */
  private static final int PIECE = 1 << 20;

  /**
   * Stores what arrives, piece by piece.
   *
   * @param most bytes
   * @throws Problem PAYLOAD_TOO_LARGE
   */
  static LocalFile stored(InputStream content, long most, UUID file, UploadPieces pieces)
      throws IOException {
    return write(
        new Source() {
          private int seq;
          private long count;

          @Override
          public byte[] next() throws IOException {
            byte[] bytes = content.readNBytes(PIECE);
            count += bytes.length;
            if (count > most) {
              throw new Problem(
                  CommonProblem.PAYLOAD_TOO_LARGE,
                  "A file of a network has at most " + most + " bytes here.");
            }
            if (bytes.length > 0) {
              pieces.add(file, ++seq, bytes);
            }
            return bytes;
          }
        });
  }

  /** What was stored, as it was. */
  static LocalFile read(UUID file, UploadPieces pieces) throws IOException {
    return write(
        new Source() {
          private int seq;

          @Override
          public byte[] next() {
            Optional<byte[]> bytes = pieces.get(file, ++seq);
            return bytes.orElse(new byte[0]);
          }
        });
  }

  private interface Source {
    /** Empty at the end. */
    byte[] next() throws IOException;
  }

  private static LocalFile write(Source source) throws IOException {
    Path path = Files.createTempFile("upload", null);
    MessageDigest digest = Sha256.begin();
    long count = 0;
    try (OutputStream out = Files.newOutputStream(path)) {
      byte[] bytes = source.next();
      while (bytes.length > 0) {
        out.write(bytes);
        digest.update(bytes);
        count += bytes.length;
        bytes = source.next();
      }
    } catch (IOException | RuntimeException broken) {
      Files.deleteIfExists(path);
      throw broken;
    }
    return new LocalFile(path, count, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}

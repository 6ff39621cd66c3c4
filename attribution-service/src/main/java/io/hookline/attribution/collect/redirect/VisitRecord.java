package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.link.LinkKind;
import io.hookline.attribution.collect.link.VisitTags;
import io.hookline.attribution.collect.visitor.VisitorClass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A visit as it waits for the database. It says all that is kept of it, so that nothing has to be
 * looked up later, not even the link, which may be another by then.
 *
 * @param id of the touch, if it becomes one
 * @param linkKind where the link stood
 * @param ofCreator whether the link is a creator's
 * @param led false for a visit of a link that was closed
 * @param clickKinds names of the click ids that came with it, with commas; null for none
 */
record VisitRecord(
    UUID id,
    String brand,
    UUID link,
    LinkKind linkKind,
    boolean ofCreator,
    Instant at,
    VisitorClass visitor,
    boolean led,
    String agent,
    String ttclid,
    String referrerHost,
    VisitTags tags,
    String clickKinds) {

  private static final byte VERSION = 2;

  byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeByte(VERSION);
      write(out, id);
      write(out, link);
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
      out.writeBoolean(led);
      out.writeBoolean(ofCreator);
      for (String text :
          new String[] {
            brand,
            linkKind.name(),
            visitor.name(),
            agent,
            ttclid,
            referrerHost,
            tags.source(),
            tags.medium(),
            tags.campaign(),
            tags.content(),
            tags.term(),
            tags.id(),
            clickKinds
          }) {
        out.writeBoolean(text != null);
        if (text != null) {
          out.writeUTF(text);
        }
      }
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static VisitRecord of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      byte version = in.readByte();
      if (version != VERSION) {
        throw new IllegalStateException("A visit was written by another version: " + version);
      }
      UUID id = uuid(in);
      UUID link = uuid(in);
      Instant at = Instant.EPOCH.plus(in.readLong(), ChronoUnit.MICROS);
      boolean led = in.readBoolean();
      boolean ofCreator = in.readBoolean();
      return new VisitRecord(
          id,
          text(in),
          link,
          LinkKind.valueOf(text(in)),
          ofCreator,
          at,
          VisitorClass.valueOf(text(in)),
          led,
          text(in),
          text(in),
          text(in),
          new VisitTags(text(in), text(in), text(in), text(in), text(in), text(in)),
          text(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(DataOutputStream out, UUID id) throws IOException {
    out.writeLong(id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
  }

  private static UUID uuid(DataInputStream in) throws IOException {
    return new UUID(in.readLong(), in.readLong());
  }

  private static String text(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }
}

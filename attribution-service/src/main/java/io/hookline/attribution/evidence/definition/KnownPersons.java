package io.hookline.attribution.evidence.definition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When each person acted last, and on which day counted last, in some 30 bytes each. A person is
 * known by 63 bits of a SHA-256: of a million, two are taken for one by a chance of 1 in 18
 * million. Open addressing, with a third of the places free.
 */
final class KnownPersons {

  private static final int FIRST_PLACES = 1 << 10;
  private static final int NEVER = Integer.MIN_VALUE;

  private final int most;
  private final MessageDigest sha256;
  private int size;
  private int counted;
  private long[] persons = new long[FIRST_PLACES];
  private long[] acted = new long[FIRST_PLACES];
  private int[] days = new int[FIRST_PLACES];

  /**
   * @param most persons that there is room for
   */
  KnownPersons(int most) {
    this.most = most;
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** The place of a person, until the next one is asked for. */
  int place(String who) {
    if (size * 3L >= persons.length * 2L) {
      grow();
    }
    long person =
        ByteBuffer.wrap(sha256.digest(who.getBytes(StandardCharsets.UTF_8))).getLong() | 1;
    int place = find(person);
    if (persons[place] == 0) {
      if (size == most) {
        throw new TooMuchToCount();
      }
      size++;
      persons[place] = person;
      acted[place] = Long.MIN_VALUE;
      days[place] = NEVER;
    }
    return place;
  }

  /**
   * Notes that a person acts.
   *
   * @return for how long the person had not, in microseconds; the highest number for never
   */
  long acts(int place, Instant at) {
    long now = ChronoUnit.MICROS.between(Instant.EPOCH, at);
    long before = acted[place];
    acted[place] = now;
    return before == Long.MIN_VALUE ? Long.MAX_VALUE : now - before;
  }

  /** Notes that what a person did counts; whether it is the first that does on its day. */
  boolean counts(int place, LocalDate day) {
    int before = days[place];
    days[place] = (int) day.toEpochDay();
    if (before == NEVER) {
      counted++;
    }
    return before != days[place];
  }

  /** How many persons did something that counts. */
  int counted() {
    return counted;
  }

  private int find(long person) {
    int mask = persons.length - 1;
    int place = (int) (person >>> 32) & mask;
    while (persons[place] != 0 && persons[place] != person) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    long[] formerPersons = persons;
    long[] formerActed = acted;
    int[] formerDays = days;
    persons = new long[2 * formerPersons.length];
    acted = new long[persons.length];
    days = new int[persons.length];
    for (int i = 0; i < formerPersons.length; i++) {
      if (formerPersons[i] != 0) {
        int place = find(formerPersons[i]);
        persons[place] = formerPersons[i];
        acted[place] = formerActed[i];
        days[place] = formerDays[i];
      }
    }
  }
}

package io.hookline.kit.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * A limit for one class of traffic.
 *
 * @param name as in the RateLimit headers
 * @param quota requests of one caller in a window, for all replicas together
 * @param window whole seconds; windows begin at multiples of it
 * @param free requests that a replica answers in a window before it asks the database: the slack, a
 *     replica, by which the quota may be exceeded
 */
record Policy(String name, long quota, Duration window, long free) {

  /** Every answer within the quota; the database is asked from the first request on. */
  static Policy exact(String name, long quota, Duration window) {
    return new Policy(name, quota, window, 0);
  }

  /** A hundredth of the quota is free, so that a visitor who comes once costs no round trip. */
  static Policy generous(String name, long quota, Duration window) {
    return new Policy(name, quota, window, quota / 100);
  }

  /** The quota of one replica, which never asks the database. */
  static Policy perReplica(String name, long quota, Duration window) {
    return new Policy(name, quota, window, quota);
  }

  boolean isShared() {
    return free < quota;
  }

  /** What a replica takes at once: few enough that what it leaves unused hardly matters. */
  long batch() {
    return Math.max(1, quota / 20);
  }

  Instant windowOf(Instant instant) {
    long length = window.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), length) * length);
  }

  /** RateLimit-Policy, draft-ietf-httpapi-ratelimit-headers-10, section 3. */
  String header() {
    return '"' + name + "\";q=" + quota + ";w=" + window.toSeconds();
  }
}

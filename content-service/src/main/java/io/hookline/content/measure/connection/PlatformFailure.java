package io.hookline.content.measure.connection;

import java.time.Duration;

/**
 * Why a platform did not do what it was asked for, in words for people. Made of fixed sentences
 * only: neither a token nor anything of the platform's answer but its code and the id of the
 * request is in it, and it has no cause that could bring them along.
 */
public final class PlatformFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What a caller can do about it. */
  public enum Kind {
    /** The token is too old. A refresh mends it; where a refresh says so, the owner's consent. */
    AUTHORIZATION_EXPIRED,
    /** The token is not taken any more, as after the owner has ended the grant. */
    AUTHORIZATION_REVOKED,
    /** The owner, or the platform, has not permitted this. */
    PERMISSION_MISSING,
    /** Too many requests: to be tried again after {@link #retryAfter}. */
    RATE_LIMITED,
    /** The platform is down or out of reach: to be tried again. */
    UNAVAILABLE,
    /** The answer is not of the form that the platform documents. */
    UNREADABLE,
    /** The platform does not do it, however often it is asked. */
    REFUSED
  }

  private final Kind kind;
  private final String remedy;
  private final Duration retryAfter;
  private final String code;
  private final String requestId;

  private PlatformFailure(
      Kind kind, String message, String remedy, Duration retryAfter, String code, String id) {
    super(message);
    this.kind = kind;
    this.remedy = remedy;
    this.retryAfter = retryAfter;
    this.code = code;
    this.requestId = id;
  }

  /**
   * @param sentence what is the matter, with a full stop
   * @param remedy what mends it, with a full stop
   */
  public static PlatformFailure of(Kind kind, String sentence, String remedy) {
    return new PlatformFailure(kind, sentence, remedy, null, null, null);
  }

  /** The same, to be tried again after this time. */
  public PlatformFailure after(Duration pause) {
    return new PlatformFailure(kind, getMessage(), remedy, pause, code, requestId);
  }

  /**
   * The same, with what the platform's support asks for.
   *
   * @param platformCode the platform's code of the error, null if there was none
   * @param platformRequestId the platform's id of the request, null if there was none
   */
  public PlatformFailure told(String platformCode, String platformRequestId) {
    return new PlatformFailure(
        kind, getMessage(), remedy, retryAfter, platformCode, platformRequestId);
  }

  public Kind kind() {
    return kind;
  }

  /** What mends it, and who. */
  public String remedy() {
    return remedy;
  }

  /** All that people are told of it. */
  String words() {
    String told = code == null ? "" : " (code %s, request %s)".formatted(code, requestId);
    return getMessage() + " " + remedy + told;
  }

  /** When to try again; null where the platform does not say and where it makes no difference. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** The platform's code of the error, or null. */
  public String code() {
    return code;
  }

  /** The platform's id of the request, or null. */
  public String requestId() {
    return requestId;
  }
}

package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * TikTok's codes of errors, which come with HTTP status 200, and what they mean for us. The list is
 * that of TikTok's own SDK (tiktok_code.py), 40131 is from the field.
 */
enum ErrorCode {
  PERMISSION(40001, Remedy.CONSENT, Kind.PERMISSION_MISSING, "does not let us read this account"),
  PARAMETERS(40002, Remedy.UPDATE, Kind.REFUSED, "does not take what it was asked"),
  FORBIDDEN(40003, Remedy.CONSENT, Kind.PERMISSION_MISSING, "forbids this"),
  VERSION(40006, Remedy.UPDATE, Kind.REFUSED, "does not know this request any more"),
  ABSENT(40007, Remedy.NONE, Kind.REFUSED, "does not know what it was asked for"),
  TOO_MANY(40100, Remedy.WAIT, Kind.RATE_LIMITED, "has had too many requests"),
  APP_UNKNOWN(40101, Remedy.APP, Kind.REFUSED, "does not know the app, or its secret is wrong"),
  ACCESS_EXPIRED(
      40102, Remedy.CONSENT, Kind.AUTHORIZATION_EXPIRED, "says that the token has expired"),
  REFRESH_EXPIRED(
      40103,
      Remedy.CONSENT,
      Kind.AUTHORIZATION_EXPIRED,
      "says that a year has passed since the owner consented"),
  NO_TOKEN(40104, Remedy.CONSENT, Kind.AUTHORIZATION_REVOKED, "got no token"),
  ACCESS_INVALID(
      40105,
      Remedy.CONSENT,
      Kind.AUTHORIZATION_REVOKED,
      "says that the token is wrong or was revoked"),
  REFRESH_INVALID(
      40107,
      Remedy.CONSENT,
      Kind.AUTHORIZATION_REVOKED,
      "says that the refresh token is wrong or was revoked"),
  CODE_INVALID(
      40110, Remedy.BEGIN_AGAIN, Kind.REFUSED, "says that the code was used or is too old"),
  APP_FORBIDDEN(40113, Remedy.APP, Kind.PERMISSION_MISSING, "does not let the app do this"),
  METHOD_FORBIDDEN(40117, Remedy.APP, Kind.PERMISSION_MISSING, "does not let the app do this"),
  NOT_LISTED(40118, Remedy.APP, Kind.PERMISSION_MISSING, "has not approved the app for this"),
  SCOPE_MISSING(
      40130,
      Remedy.CONSENT,
      Kind.PERMISSION_MISSING,
      "says that the owner has not given a permission that this needs"),
  TOKEN_INVALID(
      40131, Remedy.CONSENT, Kind.AUTHORIZATION_REVOKED, "says that the token is not valid"),
  TOO_OFTEN(40132, Remedy.WAIT, Kind.RATE_LIMITED, "has had too many requests"),
  BLOCKED(41000, Remedy.APP, Kind.PERMISSION_MISSING, "has blocked the app"),
  OFFLINE(41001, Remedy.WAIT, Kind.UNAVAILABLE, "has taken this offline"),
  SYSTEM(50000, Remedy.WAIT, Kind.UNAVAILABLE, "has a fault of its own"),
  SYSTEM_SLOW(50002, Remedy.WAIT, Kind.UNAVAILABLE, "took too long"),
  INTERNAL_SLOW(51010, Remedy.WAIT, Kind.UNAVAILABLE, "took too long"),
  MAINTENANCE(60001, Remedy.WAIT, Kind.UNAVAILABLE, "is being maintained"),
  FAR_TOO_MANY(61000, Remedy.WAIT, Kind.RATE_LIMITED, "has had too many requests");

  private static final Map<Integer, ErrorCode> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(known -> known.code, Function.identity()));

  private final int code;
  private final Remedy remedy;
  private final Kind kind;
  private final String sentence;

  ErrorCode(int code, Remedy remedy, Kind kind, String sentence) {
    this.code = code;
    this.remedy = remedy;
    this.kind = kind;
    this.sentence = sentence;
  }

  /** What mends an error, and who. */
  enum Remedy {
    CONSENT("The owner of the account connects it again and ticks every permission."),
    BEGIN_AGAIN("Begin the connection again, and finish it within ten minutes."),
    APP("Your operator looks at the app, its secret and its permissions at TikTok for Business."),
    UPDATE("Your operator updates Hookline; tell its makers the code and the id of the request."),
    WAIT("Nothing to do: it is tried again by itself."),
    NONE("Look at TikTok whether the account and its videos are still there and public.");

    final String text;

    Remedy(String text) {
      this.text = text;
    }
  }

  int code() {
    return code;
  }

  /** Also of codes that came later than this list. */
  static PlatformFailure failure(int code) {
    ErrorCode known = BY_CODE.get(code);
    return known == null
        ? PlatformFailure.of(
            Kind.REFUSED,
            "TikTok refused with a code that this version does not know.",
            Remedy.UPDATE.text)
        : PlatformFailure.of(known.kind, "TikTok " + known.sentence + ".", known.remedy.text);
  }

  /** What is revoked already needs no revoking. */
  static boolean isEnded(PlatformFailure failure) {
    return failure.kind() == Kind.AUTHORIZATION_EXPIRED
        || failure.kind() == Kind.AUTHORIZATION_REVOKED;
  }
}

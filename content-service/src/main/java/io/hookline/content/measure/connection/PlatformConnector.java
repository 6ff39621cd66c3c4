package io.hookline.content.measure.connection;

import io.hookline.content.network.Network;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;

/**
 * A platform that hands out figures of accounts: a bean for each. Every call but {@link
 * #consentPage} waits for the platform and is made outside of transactions; it asks once and tries
 * nothing again, so that who calls decides when. What goes wrong is a {@link PlatformFailure}. A
 * caller whose access token is refused refreshes it once; the owner must consent again only where
 * the refresh is refused too.
 */
public interface PlatformConnector {

  Network network();

  /** What can be asked for, and how late it is. */
  PlatformLimits limits();

  /** Permissions without which figures are missing; what {@link #consentPage} asks for at least. */
  Set<String> scopes();

  /**
   * Where the owner of an account consents.
   *
   * @param state comes back with the code, unchanged
   * @param redirect where the platform sends the owner back to, as registered there
   * @param scopes permissions to ask for
   */
  URI consentPage(String state, URI redirect, Set<String> scopes);

  /**
   * Trades the code that came back for tokens: once, a code is worth nothing afterwards.
   *
   * @param redirect the same as of the consent page
   */
  Granted exchange(String code, URI redirect);

  /** New tokens. The former refresh token may be worth nothing afterwards: keep the new one. */
  Granted refresh(String refreshToken);

  /** Ends a grant; one that has ended already is no failure. */
  void revoke(String accessToken);

  /**
   * The account as it is now, and its days, which are cut in UTC.
   *
   * @param from the first day, not before {@link PlatformLimits#oldestDay}
   * @param to the last day; days that the platform does not tell yet are left out of the answer
   */
  AccountFigures account(Access access, LocalDate from, LocalDate to);

  /**
   * The account's videos, the newest first. While pages are read new videos may appear, so that a
   * video comes twice: take the id.
   *
   * @param cursor {@link VideoPage#nextCursor}, null for the first page
   */
  VideoPage videos(Access access, String cursor);

  /**
   * Videos of the account by their ids; those that are gone, or of another account, are left out.
   *
   * @param videoIds at most {@link PlatformLimits#videosAtOnce}
   * @return all of them on one page
   */
  VideoPage videos(Access access, Set<String> videoIds);

  /**
   * Comments below a video and the replies to them.
   *
   * @param cursor {@link CommentPage#nextCursor}, null for the first page
   */
  CommentPage comments(Access access, String videoId, String cursor);
}

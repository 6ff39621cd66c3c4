package io.hookline.creator.page;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a form was sent from the page that showed it, and not from another site that makes use of
 * the visitor's cookie. Each page puts a token into its forms that only who has the secret can work
 * out; beside it stands what browsers say of where a form was sent from.
 */
public final class FormGuard {

  /** The name of the hidden field. */
  public static final String FIELD = "form";

  private FormGuard() {}

  /**
   * @param secret that lets the visitor in
   */
  public static String token(String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] token = mac.doFinal("form".getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * @param sent the hidden field, null where there is none
   * @throws Problem FORBIDDEN
   */
  public static void require(String secret, String sent, HttpServerRequest request) {
    if (sent == null || !isSame(token(secret), sent) || isForeign(request)) {
      throw new Problem(CommonProblem.FORBIDDEN, "Send the form from its own page.");
    }
  }

  private static boolean isSame(String token, String sent) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  /** A browser that does not say is too old to; a page without referrer says "null". */
  private static boolean isForeign(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && !origin.equals("null")
        && !origin.endsWith("://" + request.authority());
  }
}

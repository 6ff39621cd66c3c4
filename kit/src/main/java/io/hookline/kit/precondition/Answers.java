package io.hookline.kit.precondition;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry a resource's version as its ETag, and the check of If-Match against it. */
public final class Answers {

  private Answers() {}

  /**
   * @param collection the resources' path below the present brand, {@code promo-codes}
   */
  public static <V extends Versioned> RestResponse<V> created(String collection, V view) {
    String brand = CDI.current().select(CurrentBrand.class).get().slug();
    URI location = URI.create("/v1/brands/" + brand + "/" + collection + "/" + view.id());
    return created(location, view, view.version());
  }

  /**
   * Of an operation with {@link OkWhenUnchanged}.
   *
   * @param news false when the very same was there already
   * @param collection as for {@link #created(String, Versioned)}
   */
  public static <V extends Versioned> RestResponse<V> recorded(
      boolean news, String collection, V view) {
    return news ? created(collection, view) : ok(view);
  }

  public static <V extends Versioned> RestResponse<V> ok(V view) {
    return ok(view, view.version());
  }

  public static <T> RestResponse<T> created(URI location, T view, long version) {
    return ResponseBuilder.<T>created(location)
        .entity(view)
        .header(HttpHeaders.ETAG, etag(version))
        .build();
  }

  public static <T> RestResponse<T> ok(T view, long version) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, etag(version)).build();
  }

  /**
   * @param ifMatch the header as sent: one or more ETags, or {@code *}
   * @throws Problem PRECONDITION_REQUIRED without the header, STALE when it names another version
   */
  public static void requireMatch(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Problem(
          CommonProblem.PRECONDITION_REQUIRED, CommonProblem.PRECONDITION_REQUIRED.title() + ".");
    }
    if (names(ifMatch, etag(version))) {
      return;
    }
    throw new Problem(CommonProblem.STALE, advice(ifMatch, etag(version)));
  }

  /** A weak ETag never matches, by RFC 9110, section 13.1.1; whoever sends one hears why. */
  private static String advice(String ifMatch, String present) {
    if (Arrays.stream(ifMatch.split(",")).anyMatch(tag -> tag.strip().startsWith("\""))) {
      return "It is now at ETag " + present + "; read it again.";
    }
    return ifMatch.contains("W/")
        ? "If-Match takes no weak ETag: send it without the W/ that a proxy puts in front when it"
            + " compresses an answer. It is now "
            + present
            + "."
        : "If-Match takes an ETag with its quotes, which is now " + present + ".";
  }

  /** Whether a list of ETags, or {@code *}, names this one. */
  static boolean names(String list, String etag) {
    for (String tag : list.split(",")) {
      if (tag.strip().equals("*") || tag.strip().equals(etag)) {
        return true;
      }
    }
    return false;
  }

  static String etag(long version) {
    return "\"" + version + "\"";
  }
}

package io.hookline.creator.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries the secret of a link from its address, where it would be seen and kept, to a page whose
 * address says nothing; see ADR 0083.
 */
@ApplicationScoped
public class SecretCookie {

  /** A browser that was left open somewhere does not keep a long link open for ever. */
  private static final Duration LONGEST = Duration.ofDays(30);

  private final boolean local;

  SecretCookie(@ConfigProperty(name = "hookline.local", defaultValue = "false") boolean local) {
    this.local = local;
  }

  /**
   * @param path the page's, which alone is sent it
   * @param until when the link expires
   */
  public NewCookie of(String name, String secret, String path, Instant until, Instant now) {
    long left = Math.min(Duration.between(now, until).toSeconds(), LONGEST.toSeconds());
    return new NewCookie.Builder(name)
        .value(secret)
        .path(path)
        .maxAge((int) Math.max(0, left))
        .httpOnly(true)
        .secure(!local)
        // Lax: whoever comes from a letter is led on to the page with it; a foreign form is not.
        .sameSite(SameSite.LAX)
        .build();
  }
}

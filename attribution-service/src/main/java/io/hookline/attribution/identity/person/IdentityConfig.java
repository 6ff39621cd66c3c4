package io.hookline.attribution.identity.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * With how many identifiers of others one may be told before it is nobody's own: the tablet of a
 * shop, an address of the shop itself, an id that a program writes for everybody. What is above
 * ties nobody from then on, and what it tied is found anew. A limit that is changed holds for what
 * is told after it.
 */
@ConfigMapping(prefix = "hookline.identity")
public interface IdentityConfig {

  /** E-mail addresses with which an identifier may be told; one at least, as of each of these. */
  @WithDefault("5")
  int mostEmails();

  /** Telephone numbers with which it may be told. */
  @WithDefault("5")
  int mostPhones();

  /** External ids with which it may be told. */
  @WithDefault("10")
  int mostExternalIds();

  /** Browsers with which an e-mail address, a telephone number or an external id may be told. */
  @WithDefault("50")
  int mostBrowsers();
}

package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.input.RegistrableDomain;
import java.util.Locale;
import java.util.regex.Pattern;

/** A domain in a rule: it and all below it; {@code google.*} is the name under any suffix. */
final class DomainPattern {

  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}_-]*)(\\.[\\p{L}\\p{N}_-]+)*(\\.\\*)?");

  private static final String ANY = ".*";

  private DomainPattern() {}

  static boolean isOne(String pattern) {
    return pattern.indexOf('.') > 0 && FORM.matcher(pattern).matches();
  }

  static boolean matches(String pattern, String host) {
    String lower = pattern.toLowerCase(Locale.ROOT);
    if (lower.endsWith(ANY)) {
      String domain = RegistrableDomain.of(host);
      String name = lower.substring(0, lower.length() - ANY.length());
      return domain != null && domain.startsWith(name + ".") && isSuffix(domain, name);
    }
    return isBelow(host, lower);
  }

  private static boolean isSuffix(String domain, String name) {
    return domain.indexOf('.') == name.length();
  }

  static boolean isBelow(String host, String domain) {
    return host.equals(domain) || host.endsWith('.' + domain);
  }
}

package io.hookline.attribution.input;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a host that somebody registered, by the public suffix list: {@code
 * shop.example.co.uk} and {@code example.co.uk} are one. Names in other scripts are in the form of
 * DNS.
 */
public final class RegistrableDomain {

  /** By hand: clients send addresses without a scheme, or that are no URI. */
  private static final Pattern HOST =
      Pattern.compile("^(?:(?i:https?:)?//(?:[^/@?#]*@)?)?([^/?#:@\\\\]+)(?:[/?#\\\\].*|:\\d.*)?$");

  private static final Pattern NUMBER = Pattern.compile("^(?:.*\\.)?\\d+$");

  private static final int LONGEST = 253;

  private RegistrableDomain() {}

  /** Null for null, and for what has none: a number, an app, a name without a dot. */
  public static String of(String address) {
    Matcher found = HOST.matcher(address == null ? "" : address.strip());
    if (!found.matches()) {
      return null;
    }
    String host = ascii(found.group(1));
    if (host == null || host.indexOf('.') < 0 || NUMBER.matcher(host).matches()) {
      return null;
    }
    return EffectiveTldFinder.getEffectiveTLD(host) == null
        ? lastTwo(host)
        : EffectiveTldFinder.getAssignedDomain(host, true, false);
  }

  /** The list's own rule for what it does not know. */
  private static String lastTwo(String host) {
    return host.substring(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
  }

  /** A host in another script is hardly ever longer than its form of DNS. */
  private static String ascii(String host) {
    if (host.length() > LONGEST) {
      return null;
    }
    try {
      String ascii = IDN.toASCII(host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
      return ascii.isEmpty() || ascii.length() > LONGEST ? null : ascii;
    } catch (RuntimeException noName) {
      // Which one a name has that is too long once it is written out depends on the JDK.
      return null;
    }
  }
}

package io.hookline.kit.value;

import io.hookline.kit.value.WebAddress.NotAnAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Host and port of an address, as a browser understands them. */
final class Host {

  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[^]]*]|[^:]*)(?::(\\d*))?", Pattern.DOTALL);

  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");

  /** Underscores are no host names by the book, but browsers and name servers know such hosts. */
  private static final String FORBIDDEN = " \"#%/:<>?@[\\]^`{|}!$&'()*+,;=~";

  private static final String DOTS = "[\\u3002\\uFF0E\\uFF61]";
  private static final String NO_PORT = "must have a port between 1 and 65535, or none";
  private static final String NO_IPV6 = "must have an IPv6 address between the brackets";
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST = 253;

  private Host() {}

  static String of(String authority, String scheme) {
    if (authority.indexOf('@') >= 0) {
      throw new NotAnAddress("must not hold credentials: there is an @ before the path");
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      throw new NotAnAddress(authority.startsWith("[") ? NO_IPV6 : NO_PORT);
    }
    String host = parts.group(1);
    String name = host.startsWith("[") ? numeric(host) : named(host);
    return name + port(parts.group(2), scheme);
  }

  private static String port(String port, String scheme) {
    if (port == null || port.isEmpty()) {
      return "";
    }
    if (port.length() > 5 || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535) {
      throw new NotAnAddress(NO_PORT);
    }
    int number = Integer.parseInt(port);
    return number == (scheme.equals("https") ? 443 : 80) ? "" : ":" + number;
  }

  private static String numeric(String host) {
    try {
      return new URI("http://" + host + "/").parseServerAuthority().getHost();
    } catch (URISyntaxException wrong) {
      throw new NotAnAddress(NO_IPV6);
    }
  }

  private static String named(String written) {
    String host =
        Normalizer.normalize(decoded(written).replaceAll(DOTS, "."), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT);
    String name = Normalizer.normalize(host, Normalizer.Form.NFKC);
    String[] labels = name.split("\\.", -1);
    int count = labels[labels.length - 1].isEmpty() ? labels.length - 1 : labels.length;
    if (count == 0) {
      throw new NotAnAddress("must have a host");
    }
    for (int i = 0; i < count; i++) {
      labels[i] = label(labels[i]);
    }
    String sent = String.join(".", labels);
    boolean numbers = NUMBER.matcher(labels[count - 1]).matches();
    if (sent.length() > LONGEST || numbers && !FOUR_NUMBERS.matcher(sent).matches()) {
      throw new NotAnAddress("must have a host name, or an IP address of four numbers");
    }
    return sent;
  }

  private static String label(String label) {
    label.codePoints().forEach(Host::check);
    boolean plain = label.chars().allMatch(letter -> letter < 128);
    String sent = plain ? label : "xn--" + Punycode.encode(label);
    if (sent.isEmpty() || sent.length() > LONGEST_LABEL) {
      throw new NotAnAddress("must have a host whose parts are 1 to 63 letters long");
    }
    return sent;
  }

  /** What nobody can see or register names no host that a person means. */
  private static void check(int letter) {
    int type = Character.getType(letter);
    boolean unseen =
        type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SPACE_SEPARATOR
            || type == Character.PRIVATE_USE
            || type == Character.UNASSIGNED;
    if (unseen || FORBIDDEN.indexOf(letter) >= 0) {
      throw NotAnAddress.character(letter);
    }
  }

  private static String decoded(String host) {
    try {
      return host.indexOf('%') < 0
          ? host
          : URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return host;
    }
  }
}

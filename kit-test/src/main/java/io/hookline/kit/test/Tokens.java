package io.hookline.kit.test;

import io.hookline.kit.access.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of people and clients, signed as the test's OIDC server signs. */
public final class Tokens {

  /** The server's built-in keys are the same in every process, so tokens can be made anywhere. */
  private static final OAuth2TokenProvider SIGNER = new OAuth2TokenProvider();

  /** A token is worth an hour, and a signature takes longer than many a request. */
  private static final Map<List<Object>, String> MADE = new ConcurrentHashMap<>();

  private Tokens() {}

  /** One of several who may do all: each may send as many requests as the others. */
  static String admin(String brand, int number) {
    return token(
        "ada" + number + "-" + brand,
        "hookline",
        Duration.ofHours(1),
        group(brand, "admin"),
        group(brand, "finance"));
  }

  static String agencyAdmin(int number) {
    return token("alex" + number, "hookline", Duration.ofHours(1), "/agency/admin");
  }

  public static String agencyAdmin() {
    return token("alex", "hookline", Duration.ofHours(1), "/agency/admin");
  }

  public static String admin(String brand) {
    return person("ada", brand, "admin");
  }

  /** Somebody with the role and with the finance right. */
  public static String finance(String brand, Role role) {
    String name = role.name().toLowerCase(Locale.ROOT);
    return token(
        "fiona-" + name + "-" + brand,
        "hookline",
        Duration.ofHours(1),
        group(brand, name),
        group(brand, "finance"));
  }

  public static String operator(String brand) {
    return person("oscar", brand, "operator");
  }

  /** One of many. */
  public static String operator(String brand, String subject) {
    return token(subject, "hookline", Duration.ofHours(1), group(brand, "operator"));
  }

  public static String analyst(String brand) {
    return person("anna", brand, "analyst");
  }

  /** One of many. */
  public static String analyst(String brand, String subject) {
    return token(subject, "hookline", Duration.ofHours(1), group(brand, "analyst"));
  }

  public static String sister() {
    return token("reporting-service", "hookline", Duration.ofHours(1), "/agency/service");
  }

  /** Somebody without any role: whatever is shown was granted. */
  public static String collaborator(String subject) {
    return token(subject, "hookline", Duration.ofHours(1));
  }

  public static String withoutGroups() {
    return token("nobody", "hookline", Duration.ofHours(1));
  }

  public static String expired(String brand) {
    return token("ada", "hookline", Duration.ofHours(-1), group(brand, "admin"));
  }

  public static String forAnotherAudience(String brand) {
    return token("ada", "another", Duration.ofHours(1), group(brand, "admin"));
  }

  /** Says more than was signed. */
  public static String forged(String brand) {
    String[] parts = analyst(brand).split("\\.");
    return parts[0] + "." + admin(brand).split("\\.")[1] + "." + parts[2];
  }

  /** Claims to need no signature. */
  public static String unsigned(String brand) {
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    String head = encoder.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    return head + "." + admin(brand).split("\\.")[1] + ".";
  }

  private static String person(String name, String brand, String role) {
    return token(name + "-" + brand, "hookline", Duration.ofHours(1), group(brand, role));
  }

  private static String group(String brand, String right) {
    return "/brands/" + brand + "/" + right;
  }

  private static String token(String name, String audience, Duration life, String... groups) {
    String issuer = ConfigProvider.getConfig().getValue("hookline.issuer", String.class);
    return MADE.computeIfAbsent(
        List.of(issuer, name, audience, life, List.of(groups)),
        made -> sign(issuer, name, audience, life, groups));
  }

  private static String sign(
      String issuer, String name, String audience, Duration life, String... groups) {
    Map<String, Object> claims =
        Map.of(
            "iss",
            issuer,
            "sub",
            name,
            "preferred_username",
            name,
            "azp",
            "test-client",
            "aud",
            audience,
            "groups",
            List.of(groups));
    return SIGNER.jwt(claims, life, TestIdentity.ISSUER_ID).serialize();
  }
}

package io.hookline.kit.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The settings of an installation, and what checks find wrong with them. */
public final class Settings {

  /** Characters of a secret that is sent over TLS and limited in its tries. */
  public static final int CLIENT_SECRET = 16;

  /** Characters of a key that encrypts or signs. */
  public static final int KEY = 32;

  private static final String GENERATE = "Generate one: openssl rand -base64 32";

  private final Config config;
  private final List<Finding> findings = new ArrayList<>();

  public Settings(Config config) {
    this.config = config;
  }

  public Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class);
  }

  public boolean isTrue(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  /**
   * @param shortest characters
   */
  public void secret(String check, String name, int shortest) {
    Secret.fault(text(name), shortest).ifPresent(fault -> refuse(check, name, fault, GENERATE));
  }

  /** A password may be missing, where certificates stand for it. */
  public void password(String check, String name) {
    if (text(name).filter(Secret::isPlaceholder).isPresent()) {
      refuse(check, name, "is a placeholder", GENERATE);
    }
  }

  /**
   * @param name of the setting, whose value is never shown
   * @param problem what is wrong with it
   * @param advice what to do
   */
  public void refuse(String check, String name, String problem, String advice) {
    String variable = name.replaceAll("[.-]", "_").toUpperCase();
    findings.add(new Finding(check, variable, problem, advice));
  }

  public List<Finding> findings() {
    return findings;
  }
}

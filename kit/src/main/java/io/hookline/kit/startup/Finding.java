package io.hookline.kit.startup;

/**
 * A setting that is not safe in production.
 *
 * @param check the check's name, which {@code hookline.startup.accept} takes
 * @param setting the setting, as its environment variable or property; never its value
 * @param problem what is wrong with it
 * @param advice what to do
 */
public record Finding(String check, String setting, String problem, String advice) {

  @Override
  public String toString() {
    return "%s %s. %s (check %s)".formatted(setting, problem, advice, check);
  }
}

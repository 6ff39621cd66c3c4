package io.hookline.local.machine;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Passwords of this machine: made once, kept in the workspace, never in the repository. */
public final class Secrets {

  private static final int BYTES = 24;

  private final Path file;
  private final TreeMap<String, String> known;
  private final SecureRandom random = new SecureRandom();

  private Secrets(Path file, TreeMap<String, String> known) {
    this.file = file;
    this.known = known;
  }

  public static Secrets in(Workspace workspace) throws IOException {
    Path file = workspace.secrets();
    TreeMap<String, String> known = new TreeMap<>();
    if (Files.exists(file)) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      properties.stringPropertyNames().forEach(k -> known.put(k, properties.getProperty(k)));
    }
    return new Secrets(file, known);
  }

  /** The secret of that name: letters, digits, {@code -} and {@code _}, safe in a shell or URL. */
  public synchronized String of(String name) {
    String secret = known.get(name);
    if (secret == null) {
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      known.put(name, secret);
      Workspace.writePrivately(
          file,
          known.entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue() + "\n")
              .collect(Collectors.joining()));
    }
    return secret;
  }
}

package io.hookline.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hookline.local.SuiteFixture;
import io.hookline.local.guide.Guide;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The packaged suite with its demo, after a kill of every service while the first orders arrived,
 * and a second start: what is seen here has survived both. One for all test classes, because its
 * starts take longer than they do; each works with brands of its own.
 */
public final class PackagedSuite implements AutoCloseable {

  private final Path folder;
  private final SuiteFixture suite;
  private final Guide guide;

  private PackagedSuite(Path folder, SuiteFixture suite, Guide guide) {
    this.folder = folder;
    this.suite = suite;
    this.guide = guide;
  }

  static PackagedSuite startTwice() throws Exception {
    Path folder = Files.createTempDirectory("packaged-suite");
    try (SuiteFixture first = SuiteFixture.packaged(folder, true)) {
      CompletableFuture<Void> killer = CompletableFuture.runAsync(() -> killWhileLoading(first));
      first.start();
      killer.get();
      assertThat(first.said()).contains("-service has ended; another ./run goes on from here");
    }
    SuiteFixture second = SuiteFixture.packaged(folder, true);
    try {
      Guide guide = second.start();
      assertThat(second.said()).contains("demo agency            ready");
      return new PackagedSuite(folder, second, guide);
    } catch (Exception | Error failed) {
      second.close();
      throw failed;
    }
  }

  /**
   * When the first shop has its token, that brand's clicks are in, and its orders arrive and are
   * credited while the services read each other's feeds.
   */
  private static void killWhileLoading(SuiteFixture running) {
    await().atMost(Duration.ofMinutes(3)).until(() -> shopHasItsToken(running.folder()));
    running.killServices();
  }

  private static boolean shopHasItsToken(Path folder) throws IOException {
    Path progress = new Workspace(folder).demoProgress();
    return Files.exists(progress) && Files.readString(progress).contains("token.");
  }

  public Path folder() {
    return folder;
  }

  public Ports ports() {
    return suite.ports();
  }

  public Guide guide() {
    return guide;
  }

  @Override
  public void close() throws IOException {
    suite.close();
    Workspace.delete(folder);
  }

  /** Gives the one suite to the tests that have it as a parameter of their constructor. */
  public static final class Started implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == PackagedSuite.class;
    }

    /** JUnit closes it when every test has run. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot()
          .getStore(Namespace.GLOBAL)
          .getOrComputeIfAbsent(PackagedSuite.class, type -> start(), PackagedSuite.class);
    }

    private static PackagedSuite start() {
      try {
        return startTwice();
      } catch (Exception failed) {
        throw new IllegalStateException("The packaged suite does not start", failed);
      }
    }
  }
}

package io.hookline.local;

import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Teardown;
import io.hookline.local.machine.Terminal;
import io.hookline.local.service.PackagedPrograms;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command line behind {@code ./run}, which is called in the root and has the help text. */
@Command(name = "./run")
public final class Run implements Callable<Integer> {

  @Option(names = "--reset")
  private boolean reset;

  @Option(names = "--no-demo")
  private boolean noDemo;

  @Option(names = "--port-base", paramLabel = "N", defaultValue = "8080")
  private int portBase;

  private final Path repository = Path.of("").toAbsolutePath();
  private final Terminal terminal = Terminal.standard();

  public static void main(String[] arguments) {
    // Read by the logging library when the first class that logs is loaded.
    System.setProperty("hookline.log", Path.of(".local/logs/launcher.log").toString());
    System.exit(
        new CommandLine(new Run()).setParameterExceptionHandler(Run::refuse).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    Suite suite = null;
    Thread stop = null;
    try {
      suite = new Suite(options(), terminal);
      stop = new Thread(suite::stopAtUsersWish, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      terminal.say(suite.start().text());
      new CountDownLatch(1).await();
    } catch (Teardown.Stopped byTheUser) {
      stop.join();
      return 0;
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
    } catch (Exception e) {
      LoggerFactory.getLogger(Run.class).error("the start failed", e);
      System.err.println(
          "Hookline did not start (%s): .local/logs/launcher.log says more.".formatted(e));
    }
    if (suite != null) {
      suite.close();
    }
    return 1;
  }

  private static int refuse(ParameterException wrong, String[] arguments) {
    System.err.println(wrong.getMessage() + ": ./run --help lists the options.");
    return 2;
  }

  private SuiteOptions options() {
    return new SuiteOptions(
        repository.resolve(".local"),
        new Ports(portBase),
        PackagedPrograms.archived(repository),
        reset,
        !noDemo);
  }
}

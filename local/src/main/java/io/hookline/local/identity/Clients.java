package io.hookline.local.identity;

import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The clients of the suite: its pages, its services, and what loads the demo. */
public final class Clients {

  /** Loads the demo and is what the ready-to-paste requests use. */
  public static final String DEMO = "hookline-demo";

  /** Approves what {@link #DEMO} has made: nobody approves what is their own. */
  public static final String SECOND = "hookline-demo-approver";

  private static final List<String> SERVICES =
      List.of("creator-service", "content-service", "attribution-service", "reporting-service");
  private static final String SWAGGER_RETURN = "/q/swagger-ui/oauth2-redirect.html";

  private final Map<String, Client> byId;

  private Clients(Map<String, Client> byId) {
    this.byId = byId;
  }

  static Clients of(Ports ports, Secrets secrets) {
    Stream<Client> services =
        SERVICES.stream()
            .map(id -> Client.confidential(id, secretOf(id, secrets), List.of("/agency/service")));
    Stream<Client> others =
        Stream.of(
            Client.confidential(DEMO, secretOf(DEMO, secrets), List.of("/agency/admin")),
            Client.confidential(SECOND, secretOf(SECOND, secrets), List.of("/agency/admin")),
            Client.page("hookline-swagger", swaggerOf(ports)),
            Client.page("hookline-reports", pagesOf(ports)));
    return new Clients(
        Stream.concat(services, others).collect(Collectors.toMap(Client::id, Function.identity())));
  }

  /** The secret of a client of this machine, the same at every start. */
  public static String secretOf(String client, Secrets secrets) {
    return secrets.of("client." + client);
  }

  Optional<Client> find(String id) {
    return Optional.ofNullable(id).map(byId::get);
  }

  private static Predicate<String> swaggerOf(Ports ports) {
    List<String> allowed =
        IntStream.rangeClosed(ports.creator(), ports.reporting())
            .boxed()
            .flatMap(port -> Stream.of(Ports.url(port), "http://127.0.0.1:" + port))
            .map(origin -> origin + SWAGGER_RETURN)
            .toList();
    return allowed::contains;
  }

  private static Predicate<String> pagesOf(Ports ports) {
    String named = Ports.url(ports.reporting()) + "/";
    String numbered = "http://127.0.0.1:" + ports.reporting() + "/";
    return uri -> uri.startsWith(named) || uri.startsWith(numbered);
  }
}

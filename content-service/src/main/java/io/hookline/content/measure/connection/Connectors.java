package io.hookline.content.measure.connection;

import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The platforms that this service can read. */
@Singleton
class Connectors {

  private final Map<Network, PlatformConnector> connectors;

  Connectors(@All List<PlatformConnector> connectors) {
    this.connectors =
        connectors.stream()
            .collect(Collectors.toMap(PlatformConnector::network, Function.identity()));
  }

  /**
   * @throws Problem NETWORK_NOT_CONNECTABLE
   */
  PlatformConnector of(Network network) {
    PlatformConnector connector = connectors.get(network);
    if (connector == null) {
      throw new Problem(
          ConnectionProblem.NETWORK_NOT_CONNECTABLE,
          "There is no connector for %s; those of %s can be connected."
              .formatted(network, connectors.keySet().stream().sorted().toList()));
    }
    return connector;
  }

  /**
   * Where the owner of an account consents.
   *
   * @throws Problem NETWORK_NOT_CONNECTABLE also where the installation is not known to the
   *     platform
   */
  URI consentPage(Network network, String state, URI returnAddress) {
    PlatformConnector connector = of(network);
    try {
      return connector.consentPage(state, returnAddress, connector.scopes());
    } catch (PlatformFailure notSetUp) {
      throw new Problem(
          ConnectionProblem.NETWORK_NOT_CONNECTABLE,
          notSetUp.getMessage() + " " + notSetUp.remedy());
    }
  }
}

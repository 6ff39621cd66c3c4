package io.hookline.kit.access;

import io.hookline.kit.access.CurrentActor.Origin;
import io.hookline.kit.problem.Problem;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Denies by default: an operation is reached only through what its {@link Allow} says. */
class AccessFilter {

  private static final String REQUEST_ID = "X-Request-Id";

  private final CurrentIdentityAssociation identity;
  private final CurrentBrand current;
  private final BrandCheck check;
  private final KnownBrands brands;
  private final CurrentActor actor;
  private final Collaborators collaborators;
  private final SharedAccess shared;

  AccessFilter(
      CurrentIdentityAssociation identity,
      CurrentBrand current,
      BrandCheck check,
      KnownBrands brands,
      CurrentActor actor,
      Collaborators collaborators,
      SharedAccess shared) {
    this.identity = identity;
    this.current = current;
    this.check = check;
    this.brands = brands;
    this.actor = actor;
    this.collaborators = collaborators;
    this.shared = shared;
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
  void check(ContainerRequestContext request, ResourceInfo resource, HttpServerResponse answer) {
    Method operation = resource.getResourceMethod();
    if (operation == null || operation.isAnnotationPresent(Allow.Anyone.class)) {
      return;
    }
    Grants grants = grants();
    String brand = request.getUriInfo().getPathParameters().getFirst("brand");
    remember(operation, answer, grants.hasFinance(brand));
    Optional<Demand> ofBrand = Demand.of(operation);
    boolean forAgency = operation.isAnnotationPresent(Allow.Agency.class);
    if (ofBrand.isPresent()) {
      enter(brand, grants, ofBrand.get());
    } else if (brand != null && forAgency) {
      enter(brand, grants, new Demand(Role.ANALYST, false, false));
      require(grants.isAgency());
    } else {
      current.system(CurrentBrand.AGENCY);
      require(
          operation.isAnnotationPresent(Allow.Member.class)
              || forAgency && grants.isAgency()
              || operation.isAnnotationPresent(Allow.Sister.class) && grants.isSister());
    }
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new ForbiddenException();
    }
  }

  private Grants grants() {
    SecurityIdentity caller = identity.getIdentity();
    if (caller.isAnonymous()) {
      throw new UnauthorizedException();
    }
    return new Grants(caller.getRoles());
  }

  private void remember(Method code, HttpServerResponse answer, boolean finance) {
    if (identity.getIdentity().getPrincipal() instanceof JsonWebToken token) {
      Operation operation = code.getAnnotation(Operation.class);
      actor.resume(
          new Origin(
              Actor.of(token),
              operation == null ? code.getName() : operation.operationId(),
              answer.headers().get(REQUEST_ID),
              finance));
    }
  }

  /**
   * @throws Problem BRAND_NOT_FOUND
   */
  private void enter(String brand, Grants grants, Demand demand) {
    List<LiveGrant> given = grants.roleFor(brand).isPresent() ? List.of() : given(brand);
    if (given.isEmpty()) {
      check.require(grants, brand, demand.role());
    }
    if (!brands.contains(brand)) {
      throw BrandCheck.unknown();
    }
    if (given.isEmpty()) {
      current.request(brand, grants);
    } else {
      boolean some = !Collaboration.of(given, demand.withoutFinance()).assets().isEmpty();
      check.requireShared(demand.collaborators(), some);
      shared.begin(subject(), brand, demand, Collaboration.of(given, demand));
    }
    current.enter(demand);
    if (demand.finance() && !current.hasFinance()) {
      throw Finance.missing();
    }
  }

  private List<LiveGrant> given(String brand) {
    String subject = subject();
    return subject == null ? List.of() : collaborators.grantsOf(subject, brand);
  }

  private String subject() {
    return identity.getIdentity().getPrincipal() instanceof JsonWebToken token
        ? Actor.of(token).subject()
        : null;
  }
}

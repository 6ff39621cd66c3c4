package io.hookline.kit.openapi;

import io.hookline.kit.access.Allow;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.idempotency.IdempotentStream;
import io.hookline.kit.limit.OpenedBySecret;
import io.hookline.kit.precondition.OkWhenUnchanged;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.problem.ShownToPeople;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What an operation's code says of it.
 *
 * @param features its package, those that it hands on to, and those of the kit that its parameters
 *     come from
 * @param refusals statuses that those have besides the usual ones
 * @param access who may call it, in words
 * @param token whether an access token is needed
 * @param finance whether the finance right is needed
 * @param collaborators whether it is open to them
 * @param once whether it honours Idempotency-Key
 * @param ifMatch whether it asks for the version that was read
 * @param status of the answer when all is well
 * @param unchanged whether it is 200 when the very same is there already
 * @param versioned whether the answer is one resource with an ETag
 * @param derived whether that resource shows what its version does not count
 * @param limited whether requests are counted
 * @param secret whether a secret opens it, which may be none, or be good no more
 * @param pages whether refusals are pages for people, too
 * @param notAudited why it leaves no entry in the audit, null if it does
 */
record OperationFacts(
    List<String> features,
    Set<Integer> refusals,
    String access,
    boolean token,
    boolean finance,
    boolean collaborators,
    boolean once,
    boolean ifMatch,
    int status,
    boolean unchanged,
    boolean versioned,
    boolean derived,
    boolean limited,
    boolean secret,
    boolean pages,
    String notAudited) {

  /** Packages whose parameters bring refusals of their own, such as an import's. */
  private static final List<String> SHARED = List.of("io.hookline.kit.", "io.hookline.bulk.");

  static OperationFacts of(MethodInfo code, IndexView index) {
    AnnotationInstance status = code.annotation(ResponseStatus.class);
    AnnotationInstance notAudited = code.annotation(NotAudited.class);
    return new OperationFacts(
        features(code),
        refusals(code),
        access(code),
        !code.hasAnnotation(Allow.Anyone.class),
        code.hasAnnotation(Allow.Finance.class),
        code.hasAnnotation(Allow.Collaborator.class),
        code.hasAnnotation(Idempotent.class)
            || code.hasAnnotation(IdempotentStream.class)
            || code.declaringClass().hasDeclaredAnnotation(Idempotent.class),
        code.annotations().stream().anyMatch(OperationFacts::isIfMatch),
        status == null ? 200 : status.value().asInt(),
        code.hasAnnotation(OkWhenUnchanged.class),
        isOneResource(code.returnType()),
        isOneResource(code.returnType()) && isDerived(code.returnType(), index),
        !code.hasAnnotation(Allow.Sister.class),
        code.hasAnnotation(OpenedBySecret.class),
        code.hasAnnotation(ShownToPeople.class),
        notAudited == null ? null : notAudited.value().asString());
  }

  private static boolean isIfMatch(AnnotationInstance annotation) {
    return annotation.name().toString().equals(HeaderParam.class.getName())
        && annotation.value().asString().equals(HttpHeaders.IF_MATCH);
  }

  private static List<String> features(MethodInfo code) {
    return Stream.of(
            Stream.of(code.declaringClass().name()),
            handedOn(code),
            code.parameterTypes().stream()
                .map(Type::name)
                .filter(type -> SHARED.stream().anyMatch(type.toString()::startsWith)))
        .flatMap(names -> names)
        .map(DotName::packagePrefix)
        .distinct()
        .toList();
  }

  private static Set<Integer> refusals(MethodInfo code) {
    AnnotationInstance others = code.annotation(RefusalsOf.class);
    return others == null || others.value("statuses") == null
        ? Set.of()
        : Arrays.stream(others.value("statuses").asIntArray())
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<DotName> handedOn(MethodInfo code) {
    AnnotationInstance others = code.annotation(RefusalsOf.class);
    return others == null
        ? Stream.empty()
        : Stream.of(others.value().asClassArray()).map(Type::name);
  }

  private static String access(MethodInfo code) {
    AnnotationInstance brand = code.annotation(Allow.Brand.class);
    String collaborators =
        code.hasAnnotation(Allow.Collaborator.class)
            ? " Open to collaborators, for what was granted to them."
            : "";
    if (brand != null) {
      return "Needs the brand's role "
          + brand.value().asEnum()
          + " or a larger one."
          + collaborators;
    }
    AnnotationInstance money = code.annotation(Allow.Finance.class);
    if (money != null) {
      return "Needs the brand's role "
          + money.value().asEnum()
          + " or a larger one, and the finance right."
          + collaborators;
    }
    if (code.hasAnnotation(Allow.Agency.class)) {
      return "Needs the agency's administrator.";
    }
    if (code.hasAnnotation(Allow.Sister.class)) {
      return "For sister services, by client credentials.";
    }
    if (code.hasAnnotation(Allow.Member.class)) {
      return "For everybody with a valid token.";
    }
    AnnotationInstance anyone = code.annotation(Allow.Anyone.class);
    return anyone == null ? "Refused to everybody." : anyone.value().asString();
  }

  /** Answers with an ETag are made by {@link io.hookline.kit.precondition.Answers}. */
  private static boolean isOneResource(Type answer) {
    return answer.kind() == Type.Kind.PARAMETERIZED_TYPE
        && answer.name().toString().equals(RestResponse.class.getName())
        && answer.asParameterizedType().arguments().get(0).kind() == Type.Kind.CLASS
        && !answer.asParameterizedType().arguments().get(0).name().toString().startsWith("java.");
  }

  private static boolean isDerived(Type answer, IndexView index) {
    ClassInfo view = index.getClassByName(answer.asParameterizedType().arguments().get(0).name());
    return view != null && view.hasDeclaredAnnotation(PartlyDerived.class);
  }
}

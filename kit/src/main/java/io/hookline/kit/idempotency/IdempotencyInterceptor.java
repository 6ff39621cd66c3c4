package io.hookline.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs inside the transaction, right before the operation. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 220)
class IdempotencyInterceptor {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 200;

  private final StoredAnswers answers;
  private final CurrentVertxRequest request;
  private final ObjectMapper json;

  IdempotencyInterceptor(StoredAnswers answers, CurrentVertxRequest request, ObjectMapper json) {
    this.answers = answers;
    this.request = request;
    this.json = json;
  }

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    HttpServerRequest http = request.getCurrent().request();
    String key = http.getHeader(HEADER);
    if (key == null || !http.method().name().equals("POST")) {
      return call.proceed();
    }
    if (key.isBlank() || key.length() > LONGEST) {
      throw new Problem(
          CommonProblem.INVALID_PARAMETER,
          HEADER + " must have 1 to " + LONGEST + " characters.",
          List.of(new Violation(HEADER, "must have 1 to " + LONGEST + " characters")));
    }
    byte[] fingerprint = fingerprint(http.path(), call.getParameters());
    var stored = answers.claim(key, fingerprint);
    if (stored.isPresent()) {
      return stored.get().replay(fingerprint);
    }
    Object answer = call.proceed();
    if (answer instanceof RestResponse<?> response) {
      answers.keep(key, response);
      return response;
    }
    throw new IllegalStateException("An @Idempotent operation returns a RestResponse");
  }

  /** What the operation understood of the request; white space and field order do not matter. */
  private byte[] fingerprint(String path, Object[] parameters)
      throws JsonProcessingException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return digest.digest(json.writeValueAsBytes(parameters));
  }
}

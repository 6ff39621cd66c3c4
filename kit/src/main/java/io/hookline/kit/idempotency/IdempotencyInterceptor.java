package io.hookline.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.value.Sha256;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs inside the transaction, right before the operation. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 220)
class IdempotencyInterceptor {

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
    if (!http.method().name().equals("POST")) {
      return call.proceed();
    }
    String key = IdempotencyKey.of(http);
    if (key == null) {
      return call.proceed();
    }
    byte[] fingerprint = fingerprint(http.path(), said(call));
    var stored = answers.claim(key, fingerprint);
    if (stored.isPresent()) {
      return stored.get();
    }
    Object answer = call.proceed();
    if (answer instanceof RestResponse<?> response) {
      answers.keep(key, response);
      return response;
    }
    throw new IllegalStateException("An @Idempotent operation returns a RestResponse");
  }

  /** The parameters but for what comes with the connection, such as the host that was asked. */
  private static Object[] said(InvocationContext call) {
    Parameter[] declared = call.getMethod().getParameters();
    return IntStream.range(0, declared.length)
        .filter(i -> !declared[i].isAnnotationPresent(Context.class))
        .mapToObj(i -> call.getParameters()[i])
        .toArray();
  }

  /** What the operation understood of the request; white space and field order do not matter. */
  private byte[] fingerprint(String path, Object[] parameters) throws JsonProcessingException {
    MessageDigest digest = Sha256.begin();
    digest.update(path.getBytes(StandardCharsets.UTF_8));
    return digest.digest(json.writeValueAsBytes(parameters));
  }
}

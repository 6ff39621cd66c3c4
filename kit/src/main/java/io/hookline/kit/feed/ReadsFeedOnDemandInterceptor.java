package io.hookline.kit.feed;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands outside of the transaction: the first try has rolled back before the second begins. */
@Interceptor
@ReadsFeedOnDemand("")
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ReadsFeedOnDemandInterceptor {

  private final FeedOnDemand feeds;

  ReadsFeedOnDemandInterceptor(FeedOnDemand feeds) {
    this.feeds = feeds;
  }

  @AroundInvoke
  Object twice(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Problem refused) {
      if (refused.code() != CommonProblem.REFERENCE_UNKNOWN || !feeds.now(feed(call))) {
        throw refused;
      }
      return call.proceed();
    }
  }

  private static String feed(InvocationContext call) {
    ReadsFeedOnDemand onMethod = call.getMethod().getAnnotation(ReadsFeedOnDemand.class);
    return onMethod != null
        ? onMethod.value()
        : call.getMethod().getDeclaringClass().getAnnotation(ReadsFeedOnDemand.class).value();
  }
}

/** Refusals: each a problem document (RFC 9457) with a stable code. */
package io.hookline.kit.problem;

/** What a feature implements to forget a person; {@code io.hookline.bulk.erasure} asks for it. */
package io.hookline.kit.erasure;

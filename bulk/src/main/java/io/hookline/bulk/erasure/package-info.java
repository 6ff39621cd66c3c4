/** The job that erases a person's data: it asks every feature in turn; its receipt stays. */
package io.hookline.bulk.erasure;

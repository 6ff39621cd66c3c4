/** What came of the posts that answer comments. */
package io.hookline.content.measure.answer;

package dev.rapporteur.parser.lexicon;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the builders: without its own {@code @Generated}. That one stays in class
 * files, where it would warn everyone who compiles against the lexicon without Immutables. For the
 * same reason the style is kept out of the package's class file.
 */
@Value.Style(allowedClasspathAnnotations = CanIgnoreReturnValue.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface BuilderStyle {}

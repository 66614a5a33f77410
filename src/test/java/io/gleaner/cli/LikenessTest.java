package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void countsLettersPutInLeftOutChangedOrSwapped() {
        assertThat(Likeness.distance("format", "format")).isZero();
        assertThat(Likeness.distance("fromat", "format")).isEqualTo(1);
        assertThat(Likeness.distance("", "run")).isEqualTo(3);
        assertThat(Likeness.distance("mention", "mentions")).isEqualTo(1);
    }

    @Test
    void whatIsFarIsNotMeant() {
        assertThat(Likeness.closest("extrakt", List.of("run", "extract"))).containsExactly("extract");
        assertThat(Likeness.closest("page.txt", List.of("run", "extract"))).isEmpty();
    }
}

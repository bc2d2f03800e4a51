package org.mangomoment.classifier.model;

import java.nio.ByteBuffer;

/// Numbers with eleven bits of precision, as models keep them: IEEE 754 binary16, two bytes each.
final class HalfFloats {
    private HalfFloats() {}

    /// The numbers as they are after having been written and read.
    static float[] rounded(float[] numbers) {
        var rounded = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) rounded[i] = Float.float16ToFloat(Float.floatToFloat16(numbers[i]));
        return rounded;
    }

    static ByteBuffer bytes(float[] numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Short.BYTES);
        for (float number : numbers) bytes.putShort(Float.floatToFloat16(number));
        return bytes.flip();
    }

    static float[] read(ByteBuffer bytes) {
        var shorts = bytes.duplicate().asShortBuffer();
        var numbers = new float[shorts.remaining()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = Float.float16ToFloat(shorts.get(i));
        return numbers;
    }
}

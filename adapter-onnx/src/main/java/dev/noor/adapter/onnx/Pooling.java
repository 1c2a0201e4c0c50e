package dev.noor.adapter.onnx;

/** How the vectors of a text's tokens become one. */
enum Pooling {
    /** The mean of all tokens. */
    MEAN {
        @Override
        float[] pool(float[][] tokens, int length) {
            float[] sum = new float[tokens[0].length];
            for (int token = 0; token < length; token++) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += tokens[token][i];
                }
            }
            return sum;
        }
    },
    /** The first token, which stands for the text. */
    CLS {
        @Override
        float[] pool(float[][] tokens, int length) {
            return tokens[0].clone();
        }
    };

    /** A vector in the right direction, of any length, from the first {@code length} tokens. */
    abstract float[] pool(float[][] tokens, int length);

    /** Makes a vector's length 1; one that points nowhere becomes the first unit vector. */
    static float[] normalised(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        if (square == 0 || !Double.isFinite(square)) {
            float[] unit = new float[vector.length];
            unit[0] = 1;
            return unit;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}

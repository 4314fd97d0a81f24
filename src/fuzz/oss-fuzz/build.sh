#!/bin/bash
# One fuzzer a target: all are the same class, told its target by an argument. Jazzer itself comes with the image.
set -euo pipefail

targets="bytes reference chunks splits isolation formats round_trip fixes learning"

# The enforcer asks for a newer Maven than the image may have; what it guards does not matter here.
mvn -B -ntp -Pfuzz -Denforcer.skip test-compile
mvn -B -ntp -q -Denforcer.skip dependency:copy-dependencies -DincludeScope=test -DoutputDirectory="$OUT/lib"
mkdir -p "$OUT/classes"
cp -r target/classes/. target/test-classes/. "$OUT/classes/"
rm "$OUT/classes/module-info.class"

classpath='$this_dir/classes'
for jar in "$OUT"/lib/*.jar; do
  classpath="$classpath:\$this_dir/lib/$(basename "$jar")"
done

for target in $targets; do
  seeds=$(mktemp -d)
  java -cp "$OUT/classes" dev.galley.fuzz.Corpus expand "$target" "$seeds"
  zip -q -j "$OUT/${target}_fuzzer_seed_corpus.zip" "$seeds/$target/corpus"/*
  cp src/fuzz/galley.dict "$OUT/${target}_fuzzer.dict"
  cat > "$OUT/${target}_fuzzer" <<WRAPPER
#!/bin/bash
# LLVMFuzzerTestOneInput: by this word the wrapper is known as a fuzzer.
this_dir=\$(dirname "\$0")
if [[ "\$@" =~ (^| )-runs=[0-9]+(\$| ) ]]; then
  memory='-Xmx1900m:-Xss900k'
else
  memory='-Xmx2048m:-Xss1024k'
fi
LD_LIBRARY_PATH="$JVM_LD_LIBRARY_PATH":\$this_dir \\
\$this_dir/jazzer_driver --agent_path=\$this_dir/jazzer_agent_deploy.jar \\
--cp=$classpath \\
--target_class=dev.galley.fuzz.GalleyFuzzer --target_args=$target \\
--instrumentation_includes=dev.galley.** \\
--instrumentation_excludes=dev.galley.fuzz.**:dev.galley.laws.** \\
--jvm_args="\$memory" \\
-max_len=1024 "\$@"
WRAPPER
  chmod +x "$OUT/${target}_fuzzer"
done

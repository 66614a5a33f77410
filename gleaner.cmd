@echo off
rem Starts Gleaner; builds it first where its jar is missing or older than its sources.
setlocal
set "home=%~dp0"
set "jar=%home%target\gleaner.jar"
set "archive=%home%target\gleaner.jsa"

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "major=0"
for /f "tokens=1,2 delims=. " %%a in ('"%java%" --version 2^>nul') do if "%%a"=="openjdk" (set "major=%%b") else if "%%a"=="java" set "major=%%b"
if %major% lss 17 (
    echo gleaner: there is no java of version 17 or later; install a JDK, or set JAVA_HOME to one 1>&2
    exit /b 1
)

set "stale=1"
if exist "%jar%" for /f %%s in ('powershell -NoProfile -Command "$t = (Get-Item $env:jar).LastWriteTimeUtc; [int][bool](Get-ChildItem -Recurse ($env:home + 'src\main'), ($env:home + 'pom.xml') | Where-Object LastWriteTimeUtc -gt $t | Select-Object -First 1)"') do set "stale=%%s"
if "%stale%"=="1" (
    echo gleaner: building, which happens once and after a change ... 1>&2
    pushd "%home%"
    call mvnw.cmd -q -B -Dmaven.test.skip=true package <nul 1>&2
    if errorlevel 1 (
        popd
        echo gleaner: it could not be built 1>&2
        exit /b 1
    )
    rem Maven leaves a jar alone that would come out the same.
    copy /b target\gleaner.jar+,, target\gleaner.jar >nul
    popd
)

set "flags=-XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8"
set "examples=%home%src\examples\articles"
set "scratch=%TEMP%\gleaner-%RANDOM%"
if "%stale%"=="1" if exist "%examples%" (
    "%java%" %flags% -XX:ArchiveClassesAtExit="%archive%" -jar "%jar%" run "%examples%" -o "%scratch%" <nul >nul 2>nul
    if exist "%scratch%" rmdir /s /q "%scratch%"
)

"%java%" %flags% -XX:SharedArchiveFile="%archive%" -jar "%jar%" %*
exit /b %errorlevel%
